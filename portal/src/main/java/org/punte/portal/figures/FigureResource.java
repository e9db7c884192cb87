package org.punte.portal.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Refused;
import org.punte.portal.client.figures.FigureClient;
import org.punte.portal.client.figures.OwnFigures;
import org.punte.portal.client.figures.Release;
import org.punte.portal.client.identity.Me;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** The own agency's figures for a period, and the quarters across agencies. */
@Path("/statistics")
@Authenticated
class FigureResource {
    private final FigureClient figures;
    private final People people;
    private final Frame frame;
    private final Clock clock;

    FigureResource(@RestClient FigureClient figures, People people, Frame frame, Clock clock) {
        this.figures = figures;
        this.people = people;
        this.frame = frame;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance own(
                Me me,
                boolean keeper,
                @Nullable OwnFigures own,
                Period period,
                List<Release> releases,
                @Nullable Refusal refusal);
    }

    /** Without days: the year so far. */
    @GET
    public Response own(@RestQuery @Nullable String from, @RestQuery @Nullable String until) {
        try {
            return Pages.answer(200, page(Fields.date(from), Fields.date(until), null));
        } catch (Refused refused) {
            if (from == null && until == null) throw refused;
            return Pages.answer(refused.status(), again(from, until, Refusal.of(refused)));
        }
    }

    @POST
    @Path("releases")
    public Response prepare(@RestForm String key, @RestForm String year, @RestForm String quarter) {
        return Attempt.of(
                () -> Pages.goTo("/statistics/releases/"
                        + figures.prepare(key, chosen(year, quarter)).id()),
                refusal -> page(null, null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("releases")
    public Response comeBack() {
        return Pages.goTo("/statistics");
    }

    private TemplateInstance page(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable Refusal refusal) {
        var own = figures(from, until);
        var period = own == null ? Period.NONE : Period.of(own);
        return shown(own, period, refusal);
    }

    /** The year so far, under the days that were typed. */
    private TemplateInstance again(@Nullable String from, @Nullable String until, Refusal refusal) {
        var period = new Period(from == null ? "" : from, until == null ? "" : until);
        return shown(figures(null, null), period, refusal);
    }

    private TemplateInstance shown(@Nullable OwnFigures own, Period period, @Nullable Refusal refusal) {
        var me = frame.me();
        var keeper = me.analyses() && people.keepNetwork();
        return Templates.own(me, keeper, own, period, Listed.orNone(figures::releases), refusal);
    }

    private @Nullable OwnFigures figures(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (!frame.me().countsOwn()) return null;
        var today = LocalDate.ofInstant(clock.instant(), frame.zone());
        return figures.own(from == null ? today.withDayOfYear(1) : from, until == null ? today : until);
    }

    /** The two days of the form, as they were typed. */
    record Period(String from, String until) {
        static final Period NONE = new Period("", "");

        static Period of(OwnFigures own) {
            return new Period(own.from().toString(), own.until().toString());
        }
    }

    private static FigureClient.Quarter chosen(String year, String quarter) {
        return new FigureClient.Quarter(
                Fields.required(Fields.number(year), "year"), Fields.required(Fields.number(quarter), "quarter"));
    }
}
