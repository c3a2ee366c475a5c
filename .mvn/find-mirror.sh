# Finds the mirror of Maven Central that this machine's Maven is set up for. Sourced by ./mvnw, so that Maven
# itself comes from where everything else comes from; POSIX sh.
#
#   isnad_find_mirror   prints the address of the first mirror in ~/.m2/settings.xml that stands for central;
#                       prints nothing when there is none, or when its address is not a plain http(s) one.

isnad_find_mirror() {
  isnad_settings="${MAVEN_USER_HOME:-${HOME:-/nonexistent}/.m2}/settings.xml"
  [ -r "$isnad_settings" ] || return 0
  awk '
    function value(text, name,    from, to) {
      from = index(text, "<" name ">")
      to = index(text, "</" name ">")
      if (from == 0 || to < from) return ""
      text = substr(text, from + length(name) + 2, to - from - length(name) - 2)
      gsub(/[ \t\r]/, "", text)
      return text
    }
    { all = all $0 " " }
    END {
      while ((from = index(all, "<!--")) > 0) {
        rest = substr(all, from + 4)
        to = index(rest, "-->")
        all = substr(all, 1, from - 1) (to > 0 ? substr(rest, to + 3) : "")
      }
      count = split(all, mirror, "<mirror>")
      for (i = 2; i <= count; i++) {
        of = "," value(mirror[i], "mirrorOf") ","
        url = value(mirror[i], "url")
        sub(/\/+$/, "", url)
        if (of ~ /,(\*|external:\*|central),/ && of !~ /,!central,/ \
            && url ~ /^https?:\/\/[^$ ]+$/ && value(mirror[i], "blocked") != "true") {
          print url
          exit
        }
      }
    }' "$isnad_settings"
}
