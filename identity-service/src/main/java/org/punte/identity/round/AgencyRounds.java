package org.punte.identity.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.messaging.chunk.Chunks;
import org.punte.web.caller.Acting;

/** Goes round every agency that ever was, as that agency and in a transaction of its own: all of them would be too long for one. */
@ApplicationScoped
public class AgencyRounds {
    private final AgencyDirectory agencies;
    private final Acting acting;

    AgencyRounds(AgencyDirectory agencies, Acting acting) {
        this.agencies = agencies;
        this.acting = acting;
    }

    /** Does {@code work} for each agency and adds up what it answers. What was done stays done if a later one fails. */
    public int sum(ToIntFunction<UUID> work) {
        return agencies.ids().stream()
                .mapToInt(agency ->
                        QuarkusTransaction.requiringNew().call(() -> acting.as(agency, () -> work.applyAsInt(agency))))
                .sum();
    }

    /** Does {@code work} for each agency, chunk after chunk, each in a transaction of its own, and counts the items. */
    public int sumInChunks(Chunk work) {
        return agencies.ids().stream()
                .mapToInt(agency -> inChunks(agency, work))
                .sum();
    }

    /** The same for one agency. */
    public int inChunks(UUID agency, Chunk work) {
        return Chunks.after(last -> acting.as(agency, () -> work.after(agency, last)));
    }

    /** The next items of an agency, in the order of their ids. */
    @FunctionalInterface
    public interface Chunk {
        /** Does those that come after {@code last} and answers their ids; none when all are done. */
        List<UUID> after(UUID agency, UUID last);
    }
}
