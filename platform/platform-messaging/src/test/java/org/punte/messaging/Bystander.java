package org.punte.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Asks for the same events as {@link Diary}, and never stumbles. Counts what was committed. */
@ApplicationScoped
public class Bystander implements EventHandler {
    private final Map<UUID, List<Integer>> heard = new ConcurrentHashMap<>();
    private final TransactionSynchronizationRegistry transactions;

    Bystander(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "bystander";
    }

    @Override
    public Set<String> types() {
        return Set.of("test.noted.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        int number = event.data(Diary.Heard.class).number();
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) return;
                heard.computeIfAbsent(event.subject(), any -> new CopyOnWriteArrayList<>())
                        .add(number);
            }
        });
    }

    /** The numbers heard about a subject. */
    public List<Integer> heardOf(UUID subject) {
        return heard.getOrDefault(subject, List.of());
    }
}
