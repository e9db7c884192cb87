package org.punte.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** One JSON file per run, named by its time. */
public final class ReportFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReportFile() {}

    public static Path write(Path folder, Report report) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(report.head().at().replaceAll("[-:]", "") + ".json");
        var whole = new LinkedHashMap<String, Object>();
        whole.put("head", report.head());
        whole.put("ratioToBareSql", ratios(report));
        whole.put("memoryMiB", report.memory());
        whole.put("commitToInbox", report.delivery());
        whole.put("rounds", report.rounds());
        Files.write(file, JSON.writeValueAsBytes(whole));
        return file;
    }

    private static Map<String, Double> ratios(Report report) {
        var ratios = new LinkedHashMap<String, Double>();
        for (int clients : report.clients())
            ratios.put(clients + " clients", Math.round(report.ratio(clients) * 1000) / 1000.0);
        return ratios;
    }
}
