package org.punte.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.punte.bench.http.Delivery;
import org.punte.bench.load.Percentiles;
import org.punte.bench.load.Round;
import org.punte.bench.load.Step;

class ReportFileTest {
    @TempDir
    Path folder;

    @Test
    void what_a_journey_takes_and_how_long_its_write_steps_wait_stands_in_the_file() throws Exception {
        var sql = new Measured(
                Measured.SQL, round(1_000, 2), Map.of("database", 1.0, "generator", 9.0), Map.of("ideal", 2_000L));
        var system = new Measured(
                Measured.SYSTEM,
                round(500, 8),
                Map.of("database", 1.0, "referral-service", 2.5, "generator", 9.0),
                Map.of("referral", 3_000L, "case", 2_000L));

        var file = ReportFile.write(folder, report(sql, system));

        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.at("/cpuMillisPerJourney/8 clients/sql").asDouble()).isEqualTo(1.0);
        assertThat(json.at("/cpuMillisPerJourney/8 clients/system").asDouble()).isEqualTo(7.0);
        assertThat(json.at("/cpuMillisPerJourney/8 clients/systemByPart/referral-service")
                        .asDouble())
                .isEqualTo(5.0);
        JsonNode ratios = json.at("/writeStepP99ToBareSql/8 clients");
        assertThat(ratios.properties()).extracting(Map.Entry::getKey).containsExactly("submit", "accept", "complete");
        assertThat(ratios).allSatisfy(ratio -> assertThat(ratio.asDouble()).isEqualTo(4.0));
        assertThat(json.at("/ratioToBareSql/8 clients").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/bytesPerJourney/sql/ideal").asLong()).isEqualTo(2);
        assertThat(json.at("/bytesPerJourney/system/referral").asLong()).isEqualTo(6);
        assertThat(json.at("/bytesPerJourney/system/case").asLong()).isEqualTo(4);
    }

    private static Report report(Measured... rounds) {
        return new Report(
                ReportHead.now("test"),
                List.of(rounds),
                Map.of("kafka", 100L),
                new Delivery.Result(100, 10, 10, new Percentiles(1, 2, 3)));
    }

    private static Round round(long journeys, double p99) {
        var steps = new EnumMap<Step, Percentiles>(Step.class);
        for (Step step : Step.values()) steps.put(step, new Percentiles(1, 1, p99));
        return new Round(8, 1, journeys, journeys, new Percentiles(1, 1, p99), steps, 0, 0, "");
    }
}
