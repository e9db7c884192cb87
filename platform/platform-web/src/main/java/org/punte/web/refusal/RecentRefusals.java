package org.punte.web.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last refusals of accounts, as many as are needed to know that they are too many. */
final class RecentRefusals {
    private final int many;
    private final Duration within;
    private final Duration quiet;
    private final Map<Who, Course> courses;

    RecentRefusals(int many, Duration within, Duration quiet, int accounts) {
        this.many = many;
        this.within = within;
        this.quiet = quiet;
        this.courses = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Who, Course> eldest) {
                return size() > accounts;
            }
        };
    }

    private record Who(UUID account, UUID agency) {}

    private static class Course {
        final ArrayDeque<Instant> last = new ArrayDeque<>();

        @Nullable
        Instant toldAt;
    }

    /** True for the one refusal that makes them too many; then not again for a while, however it goes on. */
    synchronized boolean note(UUID account, UUID agency, Instant now) {
        var course = courses.computeIfAbsent(new Who(account, agency), first -> new Course());
        course.last.addLast(now);
        if (course.last.size() > many) course.last.removeFirst();
        var since = now.minus(within);
        if (course.last.size() < many || !course.last.getFirst().isAfter(since)) return false;
        if (course.toldAt != null && course.toldAt.isAfter(now.minus(quiet))) return false;
        course.toldAt = now;
        return true;
    }
}
