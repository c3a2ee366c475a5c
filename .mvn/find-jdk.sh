# Finds a JDK 25 and names its folder. Sourced by ./mvnw and ./isnad; POSIX sh, no output of its own.
#
#   isnad_find_jdk     sets ISNAD_JDK to the JDK's folder, or to nothing when there is none (status 1);
#                      ISNAD_JDK_LOOKED lists every folder looked at, one a line.
#
# A folder counts when its `release` file says JAVA_VERSION="25…" and it has bin/java and bin/javac.
# Order: JAVA_HOME, the java on the PATH, the usual folders, the launcher's own cache.

isnad_jdk_cache="${ISNAD_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/isnad}/jdk"

isnad_is_jdk_25() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r isnad_line || [ -n "$isnad_line" ]; do
    case "$isnad_line" in
    JAVA_VERSION=\"25 | JAVA_VERSION=\"25\" | JAVA_VERSION=\"25.* | JAVA_VERSION=\"25-* | JAVA_VERSION=\"25+*) return 0 ;;
    esac
  done <"$1/release"
  return 1
}

isnad_try_jdk() {
  [ -n "$1" ] && [ -d "$1" ] || return 1
  ISNAD_JDK_LOOKED="${ISNAD_JDK_LOOKED}${1}
"
  isnad_is_jdk_25 "$1" || return 1
  ISNAD_JDK="$1"
}

isnad_java_on_path() {
  isnad_java=$(command -v java 2>/dev/null) || return 1
  isnad_java=$(readlink -f "$isnad_java" 2>/dev/null || printf %s "$isnad_java")
  printf %s "${isnad_java%/bin/java}"
}

isnad_find_jdk() {
  ISNAD_JDK=
  ISNAD_JDK_LOOKED=
  isnad_try_jdk "${JAVA_HOME-}" && return 0
  isnad_try_jdk "$(isnad_java_on_path)" && return 0
  # Patterns that match nothing stay as they are and fail the folder test. ISNAD_JDK_FOLDERS replaces the
  # list (used by the launcher's test, which must not see this machine's JDKs).
  case $- in *f*) isnad_noglob=1 && set +f ;; *) isnad_noglob= ;; esac
  isnad_found=1
  for isnad_folder in ${ISNAD_JDK_FOLDERS-/usr/lib/jvm/* /usr/local/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* "${HOME:-/nonexistent}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home}; do
    isnad_try_jdk "$isnad_folder" && isnad_found=0 && break
  done
  if [ "$isnad_found" != 0 ]; then
    for isnad_folder in "$isnad_jdk_cache"/* "$isnad_jdk_cache"/*/Contents/Home; do
      isnad_try_jdk "$isnad_folder" && isnad_found=0 && break
    done
  fi
  [ -z "$isnad_noglob" ] || set -f
  return "$isnad_found"
}
