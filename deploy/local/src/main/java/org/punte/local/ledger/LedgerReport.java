package org.punte.local.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a verification of all ledgers wrote down: a line for each agency. */
record LedgerReport(List<String> lines) {
    private static final Map<String, String> SENTENCES = Map.of(
            "CHANGED", "row %s is not what was chained",
            "MISSING", "row %s is gone",
            "OUT_OF_ORDER", "row %s does not follow what stands before it",
            "WRONG_END", "the ledger does not end at row %s, as it should");

    static LedgerReport read(Path file) throws IOException {
        return new LedgerReport(Files.readAllLines(file));
    }

    /** Says of each agency how it stands; answers whether all ledgers are as they were written. */
    boolean tell(PrintStream out) {
        lines.forEach(line -> out.println(sentence(line.split(" "))));
        return lines.stream().allMatch(line -> line.split(" ")[1].equals("intact"));
    }

    private static String sentence(String[] told) {
        if (told[1].equals("intact"))
            return "Agency %s: %s readings, all as they were written; last hash %s"
                    .formatted(told[0], told[2], told[3]);
        var what = SENTENCES.getOrDefault(told[1], told[1] + " at row %s").formatted(told[2]);
        return "Agency %s: BROKEN, %s".formatted(told[0], what);
    }
}
