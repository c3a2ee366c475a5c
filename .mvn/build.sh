# Builds what ./isnad runs. Sourced by it; POSIX sh. Needs $home, $run, $ISNAD_JDK and isnad_fresh.
#
#   isnad_build     builds into $run, once at a time on this machine; status 1 with the log's path on
#                   standard error when it fails.

isnad_log="$home/server/target/isnad-build.log"

isnad_say() { printf 'isnad: %s\n' "$1" >&2; }

# flock lets go by itself when its holder dies; where there is none (macOS), a folder with the holder's
# process id stands in for it.
isnad_lock() {
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$run/lock"
    flock -n 9 && return 0
    isnad_say "another launch is building; waiting for it"
    flock 9
    return 0
  fi
  isnad_waiting=
  until mkdir "$run/lock.d" 2>/dev/null; do
    isnad_holder=$(cat "$run/lock.d/pid" 2>/dev/null)
    if [ -n "$isnad_holder" ] && ! kill -0 "$isnad_holder" 2>/dev/null; then
      rm -rf "$run/lock.d"
      continue
    fi
    [ -n "$isnad_waiting" ] || isnad_say "another launch is building; waiting for it ($run/lock.d)"
    isnad_waiting=1
    sleep 1
  done
  echo $$ >"$run/lock.d/pid"
}

isnad_unlock() {
  if command -v flock >/dev/null 2>&1; then
    exec 9>&-
  else
    rm -rf "$run/lock.d"
  fi
}

# The jar named $1 and the jars listed in file $2, as one absolute class path in file $3.
isnad_class_path() {
  isnad_jars=
  IFS= read -r isnad_listed <"$2" || [ -n "$isnad_listed" ] || return 1
  isnad_ifs=$IFS
  IFS=:
  for isnad_jar in "lib/$1" $isnad_listed; do
    isnad_jars="$isnad_jars${isnad_jars:+:}$run/$isnad_jar"
  done
  IFS=$isnad_ifs
  printf '%s\n' "$isnad_jars" >"$3"
}

# Has the JDK remember the classes of $1 (commands, server) as a run of "rehearse $1" uses them. Only
# speed hangs on it, so a failure is left in the log and nowhere else.
isnad_remember() {
  IFS= read -r isnad_path <"$run/$1.path"
  "$ISNAD_JDK/bin/java" "$2" "-XX:AOTCacheOutput=$run/$1.aot.new" -Xlog:disable -XX:-UsePerfData \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Disnad.home=$home" \
    -cp "$isnad_path" org.isnad.cli.Main rehearse "$1" </dev/null >>"$isnad_log" 2>&1 9>&- &&
    mv "$run/$1.aot.new" "$run/$1.aot"
  rm -f "$run/$1.aot.new" "$run/$1.aot.new.config"
}

isnad_build_locked() {
  isnad_say "building (a few minutes the first time; log: $isnad_log)"
  # Written before the build and named "built" after it: a file saved meanwhile is newer.
  printf '%s %s\n' "$ISNAD_JDK" "$home" >"$run/building"
  if ! (cd "$home" && JAVA_HOME=$ISNAD_JDK ./mvnw -q -B -pl server -am -Dmaven.test.skip=true \
    -Dspotless.check.skip=true package) </dev/null >"$isnad_log" 2>&1 9>&-; then
    grep -E 'ERROR|^mvnw:|^wget:|^curl:' "$isnad_log" | head -n 5 >&2
    isnad_say "the build failed; all it said is in $isnad_log"
    return 1
  fi
  rm -f "$run/commands.aot" "$run/server.aot"
  isnad_server_jar=$(cd "$run/lib" && ls -t isnad-server-*.jar | head -n 1)
  isnad_cli_jar=$(cd "$run/lib" && ls -t isnad-cli-*.jar | head -n 1)
  isnad_class_path "$isnad_cli_jar" "$home/cli/target/isnad/class-path" "$run/commands.path" || return 1
  isnad_class_path "$isnad_server_jar" "$run/class-path" "$run/server.path" || return 1
  isnad_say "preparing quick starts"
  isnad_remember commands -XX:+UseSerialGC
  isnad_remember server -XX:+UseG1GC
  mv "$run/building" "$run/built"
}

isnad_build() {
  mkdir -p "$run" || return 1
  isnad_lock
  # Whoever held the lock before may have built it.
  if isnad_fresh; then
    isnad_unlock
    return 0
  fi
  trap 'isnad_unlock; exit 130' INT TERM HUP
  isnad_build_locked
  isnad_status=$?
  trap - INT TERM HUP
  isnad_unlock
  return $isnad_status
}
