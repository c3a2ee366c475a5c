package org.isnad.cli;

import picocli.CommandLine.Command;

/** {@code ./isnad} itself: help and version. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Isnad (إسناد): gathers the news and shows the chain behind every statement.",
    footer = {
      "",
      "Data goes to standard output, everything else to standard error.",
      "Exit codes: 0 it worked, 1 the input was bad, 2 wrong usage."
    })
final class RootCommand {}
