package org.punte.bench.persons;

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
 * @param answering from sending a registration to its answer
 * @param detecting from sending a registration to the commit of what was found
 * @param opening reading a person over HTTP, whose key is not remembered
 * @param served the same inside the service, by its own timer: decision, unwrapping, opening, ledger row, commit
 * @param bare one select and one insert, committed
 * @param met how many registered humans the agency knew already, and how many of them were found
 */
public record PersonsReport(
        ReportHead head,
        int persons,
        Percentiles answering,
        Percentiles detecting,
        Percentiles opening,
        Percentiles served,
        Percentiles bare,
        Met met) {
    /** Humans who were registered a second time. */
    public record Met(int again, int found, int strangersShown) {}

    double openingToBare() {
        return Math.round(served.p95() / bare.p95() * 100) / 100.0;
    }

    public void print(PrintStream out) {
        out.printf("%n%d persons of one agency             p50 / p95 / p99 ms%n", persons);
        out.printf("  registering, until answered       %s%n", answering);
        out.printf("  registering, until doubles told   %s%n", detecting);
        out.printf("  opening a person, over HTTP       %s%n", opening);
        out.printf("  opening a person, in the service  %s%n", served);
        out.printf("  bare select and insert            %s%n", bare);
        out.printf("  opening / bare at p95             %.2f%n", openingToBare());
        out.printf("  doubles found                     %d of %d%n", met.found(), met.again());
    }

    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(head.at().replaceAll("[-:]", "") + "-persons.json");
        var whole = new LinkedHashMap<String, Object>();
        whole.put("head", head);
        whole.put("persons", persons);
        whole.put("registeringUntilAnswered", answering);
        whole.put("registeringUntilDoublesTold", detecting);
        whole.put("openingAPersonOverHttp", opening);
        whole.put("openingAPersonInTheService", served);
        whole.put("bareSelectAndInsert", bare);
        whole.put("openingToBareAtP95", openingToBare());
        whole.put("doubles", met);
        Files.write(
                file,
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(whole));
        return file;
    }
}
