package org.punte.portal.deadline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.deadline.DeadlineClient;
import org.punte.portal.client.deadline.DeadlineRule;
import org.punte.portal.page.Frame;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** The table of deadlines; a network administrator adds a dated version. */
@Path("/deadlines")
@Authenticated
class DeadlineResource {
    private final DeadlineClient deadlines;
    private final Frame frame;

    DeadlineResource(@RestClient DeadlineClient deadlines, Frame frame) {
        this.deadlines = deadlines;
        this.frame = frame;
    }

    /** A deadline in its newest version, with those before it. */
    record Line(DeadlineRule rule, List<DeadlineRule> former) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Line> lines, boolean mayChange);

        static native TemplateInstance form(DeadlineRule rule, NewVersion form, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(lines(), frame.me().administersNetwork());
    }

    @GET
    @Path("{name:[A-Z_]+}")
    public TemplateInstance form(@RestPath String name) {
        var rule = newest(name);
        return Templates.form(rule, NewVersion.of(rule), null);
    }

    @POST
    @Path("{name:[A-Z_]+}")
    public Response change(@RestPath String name, @RestForm String key, @BeanParam NewVersion form) {
        return Attempt.then(
                "/deadlines",
                () -> deadlines.change(key, form.command(name)),
                refusal -> Templates.form(newest(name), form, refusal));
    }

    private DeadlineRule newest(String name) {
        return lines().stream()
                .map(Line::rule)
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<Line> lines() {
        var byName = deadlines.rules().items().stream()
                .collect(groupingBy(DeadlineRule::name, LinkedHashMap::new, toList()));
        return byName.values().stream()
                .map(all -> new Line(all.get(0), all.subList(1, all.size())))
                .toList();
    }
}
