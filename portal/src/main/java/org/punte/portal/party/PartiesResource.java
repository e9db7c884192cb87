package org.punte.portal.party;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Listed;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.party.Party;
import org.punte.portal.client.party.PartyClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;

/** The parties of the own agency, and how they stand. */
@Path("/parties")
@Authenticated
class PartiesResource {
    private final PartyClient parties;
    private final Directory directory;
    private final Frame frame;
    private final Clock clock;

    PartiesResource(@RestClient PartyClient parties, Directory directory, Frame frame, Clock clock) {
        this.parties = parties;
        this.directory = directory;
        this.frame = frame;
        this.clock = clock;
    }

    /** A party with the agency on the other side. */
    record Line(Party party, UUID other, String agency, Moment sentAt) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(boolean received, List<Line> lines, @Nullable String next);
    }

    @GET
    @Path("received")
    public TemplateInstance received(@RestQuery @Nullable String after) {
        return page(true, parties.received(Fields.text(after)));
    }

    @GET
    @Path("sent")
    public TemplateInstance sent(@RestQuery @Nullable String after) {
        return page(false, parties.sent(Fields.text(after)));
    }

    private TemplateInstance page(boolean received, Listed<Party> found) {
        var lines = found.items().stream()
                .map(party -> line(party, received ? party.sender() : party.receiver()))
                .toList();
        return Templates.list(received, lines, found.next());
    }

    private Line line(Party party, UUID other) {
        var theirs = directory.find(other).map(Agency::clock).orElse(frame.zone());
        var sentAt = new Moment(party.sentAt(), frame.zone(), theirs, clock.instant());
        return new Line(party, other, directory.name(other), sentAt);
    }
}
