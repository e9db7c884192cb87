package org.punte.referrals.due;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.punte.messaging.failure.DueItems;
import org.punte.web.caller.Acting;

/** For jobs that look again and again in every replica. One item that fails is left for the next round. */
@ApplicationScoped
public class DueWork {
    private final Acting acting;

    DueWork(Acting acting) {
        this.acting = acting;
    }

    /** All that {@code due} finds, at most so many at a time. {@code work} looks again behind a lock: however many look, it happens once. */
    public void all(IntFunction<List<DueItem>> due, Consumer<DueItem> work) {
        DueItems.all(
                most -> QuarkusTransaction.requiringNew().call(() -> due.apply(most)),
                item -> QuarkusTransaction.requiringNew().run(() -> acting.as(item.agency(), () -> work.accept(item))));
    }
}
