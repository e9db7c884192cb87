package org.punte.bench.services;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.punte.bench.load.Percentiles;
import org.punte.bench.report.ReportHead;

/**
 * What one run showed, in milliseconds.
 *
 * @param ofMany candidates of one of all kinds of services
 * @param ofOne candidates where every service is of that kind
 */
public record ServicesReport(ReportHead head, int services, Percentiles ofMany, Percentiles ofOne) {
    public void print(PrintStream out) {
        out.printf("%n%d services                         p50 / p95 / p99 ms%n", services);
        out.printf("  candidates, services of all kinds   %s%n", ofMany);
        out.printf("  candidates, services of one kind    %s%n", ofOne);
    }

    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(head.at().replaceAll("[-:]", "") + "-services.json");
        var whole = new LinkedHashMap<String, Object>();
        whole.put("head", head);
        whole.put("services", services);
        whole.put("candidatesServicesOfAllKinds", ofMany);
        whole.put("candidatesServicesOfOneKind", ofOne);
        Files.write(
                file,
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(whole));
        return file;
    }
}
