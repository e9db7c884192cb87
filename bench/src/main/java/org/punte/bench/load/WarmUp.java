package org.punte.bench.load;

import java.time.Duration;
import java.util.List;

/** Lets every contender run for the same time before anything is measured: otherwise the ratio shows who was cold. */
public record WarmUp(Duration each) {
    /** Fails when nothing works, before an hour is spent on measuring it. */
    public void of(List<? extends Journey> clients) throws Exception {
        var round = new ClosedLoop(clients).run(each);
        for (var client : clients) client.close();
        if (round.journeys() == 0) throw new IllegalStateException("No journey ended: " + round.firstError());
    }
}
