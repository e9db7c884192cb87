package org.punte.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.punte.bench.load.Step;

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
        whole.put("writeStepP99ToBareSql", byClients(report, clients -> p99Ratios(report, clients)));
        whole.put("cpuMillisPerJourney", byClients(report, clients -> cpu(report, clients)));
        whole.put(
                "bytesPerJourney",
                Map.of(
                        Measured.SQL,
                        report.bytesPerJourney(Measured.SQL),
                        Measured.SYSTEM,
                        report.bytesPerJourney(Measured.SYSTEM)));
        whole.put("memoryMiB", report.memory());
        whole.put("commitToInbox", report.delivery());
        whole.put("rounds", report.rounds());
        Files.write(file, JSON.writeValueAsBytes(whole));
        return file;
    }

    private static Map<String, Object> ratios(Report report) {
        return byClients(report, clients -> rounded(report.ratio(clients)));
    }

    private static Map<String, Double> p99Ratios(Report report, int clients) {
        var ratios = new LinkedHashMap<String, Double>();
        for (Step step : Step.values())
            if (step.writes())
                ratios.put(step.name().toLowerCase(Locale.ROOT), rounded(report.p99Ratio(step, clients)));
        return ratios;
    }

    /** Of the median rounds: all together without the generator, and the system's by part. */
    private static Map<String, Object> cpu(Report report, int clients) {
        var system = report.median(Measured.SYSTEM, clients);
        var parts = new LinkedHashMap<String, Double>();
        for (String part : system.cpu().keySet()) parts.put(part, rounded(system.cpuPerJourney(part)));
        var cpu = new LinkedHashMap<String, Object>();
        cpu.put(Measured.SQL, rounded(report.median(Measured.SQL, clients).cpuPerJourney()));
        cpu.put(Measured.SYSTEM, rounded(system.cpuPerJourney()));
        cpu.put("systemByPart", parts);
        return cpu;
    }

    private static Map<String, Object> byClients(Report report, IntFunction<Object> figures) {
        var all = new LinkedHashMap<String, Object>();
        for (int clients : report.clients()) all.put(clients + " clients", figures.apply(clients));
        return all;
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
