package org.punte.portal.desk;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.task.Task;
import org.punte.portal.page.Moment;

/** A task with its time in the reader's zone, and what person and referral it is about are called, as far as the reader works with them. */
record ToDo(
        Task task,
        Moment due,
        @Nullable String person,
        @Nullable String code) {
    /** Tells tasks of one kind apart for whoever hears their links read; empty where nothing is to be named. */
    public String names() {
        return Stream.of(person, code)
                .filter(Objects::nonNull)
                .map(name -> " " + name)
                .collect(joining());
    }
}
