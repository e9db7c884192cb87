package org.punte.testing.asyncapi;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All topics, what is told on them and who listens, put into the frame of the document. */
final class EventDocument {
    private static final int PARTITIONS = 12;
    private final List<Service> services;
    private final List<PublishedEvent> events;
    private final Map<String, List<Service>> tellers = new HashMap<>();

    EventDocument(List<Service> services, List<PublishedEvent> events) {
        this.services = services;
        this.events = events;
        var told = new Tellers(services);
        events.forEach(event -> tellers.put(event.type(), told.of(event)));
    }

    /** {@code frame} says what is the same for every event: its schemas follow the messages. */
    @SuppressWarnings("unchecked")
    Map<String, Object> in(Map<String, Object> frame) {
        var document = new LinkedHashMap<>(frame);
        var common = (Map<String, Object>) document.remove("components");
        document.put("channels", channels());
        document.put("operations", operations());
        document.put("components", members("messages", messages(), "schemas", common.get("schemas")));
        return document;
    }

    private Map<String, Object> channels() {
        var channels = new LinkedHashMap<String, Object>();
        for (var service : services) {
            channels.put(service.topic(), channel(service, toldBy(service)));
            channels.put(service.topic() + "-dead", deadLetters(service.topic()));
        }
        return channels;
    }

    private static Map<String, Object> channel(Service service, List<PublishedEvent> told) {
        var messages = new LinkedHashMap<String, Object>();
        told.forEach(event -> messages.put(event.type(), ref("#/components/messages/" + event.type())));
        var says = told.isEmpty() ? "%s tells nothing yet." : "What %s tells.";
        return members(
                "address", service.topic(),
                "description", says.formatted(service.name()),
                "messages", messages,
                "bindings", partitions(PARTITIONS));
    }

    private static Map<String, Object> deadLetters(String topic) {
        return members(
                "address", topic + "-dead",
                "description", "Events of %s that a consumer could not handle, as they came.".formatted(topic),
                "bindings", partitions(1));
    }

    private static Map<String, Object> partitions(int count) {
        return members("kafka", members("partitions", count, "bindingVersion", "0.5.0"));
    }

    private Map<String, Object> operations() {
        var operations = new LinkedHashMap<String, Object>();
        for (var teller : services) {
            var told = toldBy(teller);
            if (told.isEmpty()) continue;
            operations.put(teller.name() + ".tells", operation("send", teller.topic(), told));
            for (var listener : services) {
                var heard = told.stream()
                        .filter(event -> listener.hears(event, teller.topic()))
                        .toList();
                if (heard.isEmpty()) continue;
                operations.put(
                        listener.name() + ".hears." + teller.topic(), operation("receive", teller.topic(), heard));
            }
        }
        return operations;
    }

    private static Map<String, Object> operation(String action, String topic, List<PublishedEvent> events) {
        return members(
                "action", action,
                "channel", ref("#/channels/" + topic),
                "messages",
                        events.stream()
                                .map(event -> ref("#/channels/" + topic + "/messages/" + event.type()))
                                .toList());
    }

    private Map<String, Object> messages() {
        var messages = new LinkedHashMap<String, Object>();
        events.forEach(event -> messages.put(event.type(), message(event)));
        return messages;
    }

    private Map<String, Object> message(PublishedEvent event) {
        var example = members("name", "published", "payload", ref("./events/" + event.type() + ".json"));
        return members(
                "name", event.type(),
                "summary", event.toldWhen(),
                "description", "The subject is: %s.".formatted(event.subject()),
                "headers", ref("#/components/schemas/headers"),
                "payload", payload(event),
                "examples", List.of(example));
    }

    private Map<String, Object> payload(PublishedEvent event) {
        var sources = tellers.get(event.type()).stream().map(Service::source).toList();
        var own = members(
                "source", members("enum", sources),
                "type", members("const", event.type()),
                "data", ShownSchema.of(event.example().get("data")));
        return members("allOf", List.of(ref("#/components/schemas/envelope"), members("properties", own)));
    }

    private List<PublishedEvent> toldBy(Service service) {
        return events.stream()
                .filter(event -> tellers.get(event.type()).contains(service))
                .toList();
    }

    private static Map<String, Object> ref(String place) {
        return members("$ref", place);
    }

    /** Names and values by turns, in the order in which they are written. */
    private static Map<String, Object> members(Object... namesAndValues) {
        var members = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2)
            members.put((String) namesAndValues[at], namesAndValues[at + 1]);
        return members;
    }
}
