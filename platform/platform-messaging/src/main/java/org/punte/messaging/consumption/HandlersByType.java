package org.punte.messaging.consumption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.punte.messaging.EventHandler;

/** Who asks for which type of event. */
record HandlersByType(Map<String, List<EventHandler>> byType) {
    /** Throws {@link IllegalStateException} when two have the same name: the inbox could not tell them apart. */
    static HandlersByType of(Stream<EventHandler> handlers) {
        var names = new HashSet<String>();
        var byType = new HashMap<String, List<EventHandler>>();
        handlers.forEach(handler -> {
            if (!names.add(handler.name()))
                throw new IllegalStateException("Two event handlers are named " + handler.name());
            handler.types()
                    .forEach(type -> byType.computeIfAbsent(type, any -> new ArrayList<>())
                            .add(handler));
        });
        return new HandlersByType(byType);
    }

    List<EventHandler> of(String type) {
        return byType.getOrDefault(type, List.of());
    }
}
