package org.punte.bench.referrals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.punte.bench.load.Percentiles;
import org.punte.bench.report.ReportHead;

/** What one run showed: each question with few and with many referrals, in milliseconds. */
public record ReferralsReport(ReportHead head, int few, int many, List<Line> lines) {
    /** Of the round with the least p95. */
    public record Line(String question, Percentiles few, Percentiles many) {
        double ratio() {
            return Math.round(many.p95() / few.p95() * 100) / 100.0;
        }
    }

    public void print(PrintStream out) {
        out.printf("%n%-44s %24s %24s   p95 ratio%n", "p50 / p95 / p99 ms", few + " referrals", many + " referrals");
        for (var line : lines) {
            out.printf("%-44s %24s %24s   %.2f%n", line.question(), line.few(), line.many(), line.ratio());
        }
    }

    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(head.at().replaceAll("[-:]", "") + "-referrals.json");
        var whole = new LinkedHashMap<String, Object>();
        whole.put("head", head);
        whole.put("few", few);
        whole.put("many", many);
        var ratios = new LinkedHashMap<String, Object>();
        for (var line : lines) ratios.put(line.question(), line.ratio());
        whole.put("p95Ratios", ratios);
        whole.put("lines", lines);
        Files.write(
                file,
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(whole));
        return file;
    }
}
