package org.punte.cases.republishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.punte.cases.casefile.CaseFileTelling;
import org.punte.cases.republishing.HomeRepository.Home;
import org.punte.messaging.Republishing;
import org.punte.messaging.chunk.Chunks;
import org.punte.web.caller.Acting;

/** Tells others of every file, open or closed, in the order of their ids. */
@ApplicationScoped
class CaseFileRepublishing implements Republishing {
    private static final int CHUNK = 100;

    private final HomeRepository homes;
    private final CaseFileTelling telling;
    private final Acting acting;

    CaseFileRepublishing(HomeRepository homes, CaseFileTelling telling, Acting acting) {
        this.homes = homes;
        this.telling = telling;
        this.acting = acting;
    }

    @Override
    public int republish() {
        return Chunks.after(this::tellAfter);
    }

    private List<UUID> tellAfter(UUID last) {
        var some = homes.after(last, CHUNK);
        some.forEach(home -> acting.as(home.agency(), () -> telling.tellAgain(home.id(), home.agency())));
        return some.stream().map(Home::id).toList();
    }
}
