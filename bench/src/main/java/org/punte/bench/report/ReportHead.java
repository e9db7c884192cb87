package org.punte.bench.report;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When, where and how. Only ratios of one run count: absolute figures belong to this machine. */
public record ReportHead(String at, int cpus, String jdk, String system, String options, String generator) {
    private static final String GENERATOR =
            "plain sockets, HTTP/1.1 kept alive: less CPU than java.net.http or Vert.x; JDBC for bare SQL";

    /** Of this JVM. */
    public static ReportHead now(String options) {
        return new ReportHead(
                Clock.system(ZoneOffset.UTC)
                        .instant()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                options,
                GENERATOR);
    }
}
