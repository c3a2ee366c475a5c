# Downloads a JDK 25 into the launcher's cache. Sourced by ./isnad when isnad_find_jdk found none; POSIX sh.
#
#   isnad_get_jdk   asks first (or takes ISNAD_YES=1 for a yes), then sets ISNAD_JDK; status 1 when the
#                   answer is no or anything fails, with the reason on standard error.
#
# ISNAD_JDK_URL answers JSON as https://api.adoptium.net/v3/assets/latest does: "package" holds "link", a
# tar.gz, and "checksum", its SHA-256. Nothing is unpacked before the checksum is found right.

isnad_tell() { printf 'isnad: %s\n' "$1" >&2; }

isnad_jdk_address() {
  case "$(uname -s)" in
  Darwin) isnad_os=mac ;;
  Linux) if ls /lib/ld-musl-* >/dev/null 2>&1; then isnad_os=alpine-linux; else isnad_os=linux; fi ;;
  *) return 1 ;;
  esac
  case "$(uname -m)" in
  x86_64 | amd64) isnad_cpu=x64 ;;
  aarch64 | arm64) isnad_cpu=aarch64 ;;
  *) isnad_cpu=$(uname -m) ;;
  esac
  printf %s "https://api.adoptium.net/v3/assets/latest/25/hotspot?architecture=$isnad_cpu&image_type=jdk&os=$isnad_os&vendor=eclipse"
}

# The bytes at address $1 into file $2.
isnad_fetch() {
  if command -v curl >/dev/null 2>&1; then
    curl -fsSL --connect-timeout 20 -o "$2" "$1"
  elif command -v wget >/dev/null 2>&1; then
    wget -q -T 60 -O "$2" "$1"
  else
    isnad_tell "neither curl nor wget is here to download with"
    return 1
  fi
}

isnad_sha256() {
  if command -v sha256sum >/dev/null 2>&1; then
    sha256sum "$1" | cut -d ' ' -f 1
  elif command -v shasum >/dev/null 2>&1; then
    shasum -a 256 "$1" | cut -d ' ' -f 1
  fi
}

# The string named $2 of the "package" object in JSON file $1.
isnad_package_value() {
  tr -d '\n\r' <"$1" | sed -n 's/.*"package"[^{]*{\([^}]*\)}.*/\1/p' |
    sed -n "s/.*\"$2\"[ ]*:[ ]*\"\([^\"]*\)\".*/\1/p"
}

isnad_yes() {
  [ "${ISNAD_YES-}" != 1 ] || return 0
  [ -t 0 ] && [ -t 2 ] || return 1
  printf 'Download Temurin 25 into %s? [y/N] ' "$isnad_jdk_cache" >&2
  read -r isnad_answer || return 1
  case "$isnad_answer" in [yY] | [yY][eE][sS] | نعم) return 0 ;; esac
  return 1
}

isnad_get_jdk() {
  isnad_tell "Isnad needs a JDK 25 and found none. It looked at:"
  printf '%s' "$ISNAD_JDK_LOOKED" | sed 's/^/  /' >&2
  isnad_address=${ISNAD_JDK_URL:-$(isnad_jdk_address)} || isnad_address=
  if [ -z "$isnad_address" ]; then
    isnad_tell "install one and point JAVA_HOME at it"
    return 1
  fi
  if ! isnad_yes; then
    isnad_tell "install one, point JAVA_HOME at it, or run with ISNAD_YES=1 to have Temurin 25 downloaded"
    return 1
  fi
  mkdir -p "$isnad_jdk_cache" && isnad_part=$(mktemp -d "$isnad_jdk_cache/.part-XXXXXX") || {
    isnad_tell "cannot write to $isnad_jdk_cache; set ISNAD_CACHE to a folder that can be written"
    return 1
  }
  trap 'rm -rf "$isnad_part"' EXIT
  trap 'exit 130' INT TERM HUP
  isnad_download
  isnad_status=$?
  rm -rf "$isnad_part"
  trap - EXIT INT TERM HUP
  return $isnad_status
}

isnad_download() {
  isnad_fetch "$isnad_address" "$isnad_part/answer.json" || {
    isnad_tell "$isnad_address did not answer; set ISNAD_JDK_URL to a mirror of it, or install a JDK 25"
    return 1
  }
  isnad_link=$(isnad_package_value "$isnad_part/answer.json" link)
  isnad_sum=$(isnad_package_value "$isnad_part/answer.json" checksum | tr 'A-F' 'a-f')
  if [ -z "$isnad_link" ] || [ "${#isnad_sum}" != 64 ]; then
    isnad_tell "$isnad_address names no package with a SHA-256; nothing was downloaded"
    return 1
  fi
  isnad_tell "downloading $isnad_link"
  isnad_fetch "$isnad_link" "$isnad_part/jdk.tar.gz" || {
    isnad_tell "$isnad_link cannot be downloaded; try again, or install a JDK 25"
    return 1
  }
  if [ "$(isnad_sha256 "$isnad_part/jdk.tar.gz")" != "$isnad_sum" ]; then
    isnad_tell "$isnad_link has not the SHA-256 $isnad_sum; it was thrown away. Try again, or install a JDK 25"
    return 1
  fi
  mkdir "$isnad_part/jdk" && tar -xzf "$isnad_part/jdk.tar.gz" -C "$isnad_part/jdk" || {
    isnad_tell "$isnad_link cannot be unpacked"
    return 1
  }
  for isnad_top in "$isnad_part"/jdk/*; do
    isnad_name=${isnad_top##*/}
    # Another launch may have put it there meanwhile; then that one serves as well.
    mv "$isnad_top" "$isnad_jdk_cache/$isnad_name" 2>/dev/null || :
    isnad_try_jdk "$isnad_jdk_cache/$isnad_name" && return 0
    isnad_try_jdk "$isnad_jdk_cache/$isnad_name/Contents/Home" && return 0
  done
  isnad_tell "$isnad_link holds no JDK 25"
  return 1
}
