package org.punte.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Asks for the same events as {@link Diary}, and never stumbles. */
@ApplicationScoped
public class Bystander implements EventHandler {
    private final Map<UUID, List<Integer>> heard = new ConcurrentHashMap<>();

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
        heard.computeIfAbsent(event.subject(), any -> new CopyOnWriteArrayList<>())
                .add(event.data(Diary.Heard.class).number());
    }

    /** The numbers heard about a subject. */
    public List<Integer> heardOf(UUID subject) {
        return heard.getOrDefault(subject, List.of());
    }
}
