package org.punte.portal.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.agreement.Agreement;
import org.punte.portal.client.agreement.AgreementClient;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Agreements with other agencies: one side proposes what both signed, the other confirms, either ends it. */
@Path("/agency/agreements")
@Authenticated
class AgreementResource {
    private final AgreementClient agreements;
    private final Directory directory;
    private final Frame frame;
    private final Clock clock;

    AgreementResource(@RestClient AgreementClient agreements, Directory directory, Frame frame, Clock clock) {
        this.agreements = agreements;
        this.directory = directory;
        this.frame = frame;
        this.clock = clock;
    }

    /** An agreement as this side sees it; {@code days} are left. */
    record Line(Agreement agreement, String partner, boolean mine, Integer days) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Line> lines, @Nullable String next, @Nullable Refusal refusal);

        static native TemplateInstance form(Proposal form, List<Agency> partners, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return page(Fields.text(after), null);
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return form(new Proposal(), null);
    }

    @POST
    public Response propose(@RestForm String key, @BeanParam Proposal form) {
        return Attempt.then(
                "/agency/agreements", () -> agreements.propose(key, form.command()), refusal -> form(form, refusal));
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(@RestPath UUID id, @RestForm String key) {
        return Attempt.then("/agency/agreements", () -> agreements.confirm(id, key), refusal -> page(null, refusal));
    }

    @POST
    @Path("{id}/termination")
    public Response terminate(@RestPath UUID id, @RestForm String key) {
        return Attempt.then("/agency/agreements", () -> agreements.terminate(id, key), refusal -> page(null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{move:confirmation|termination}")
    public Response comeBack() {
        return Pages.goTo("/agency/agreements");
    }

    private TemplateInstance page(@Nullable String after, @Nullable Refusal refusal) {
        var found = agreements.agreements(after);
        return Templates.list(found.items().stream().map(this::line).toList(), found.next(), refusal);
    }

    private Line line(Agreement agreement) {
        var home = frame.me().agency();
        var today = LocalDate.ofInstant(clock.instant(), home.clock());
        return new Line(
                agreement,
                directory.name(agreement.otherThan(home.id())),
                agreement.proposer().equals(home.id()),
                Math.toIntExact(ChronoUnit.DAYS.between(today, agreement.validUntil())));
    }

    private TemplateInstance form(Proposal form, @Nullable Refusal refusal) {
        var home = frame.me().agency().id();
        var partners = directory.besides(home);
        return Templates.form(form, partners, refusal);
    }
}
