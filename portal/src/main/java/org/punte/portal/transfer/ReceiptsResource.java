package org.punte.portal.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.cases.CaseClient;
import org.punte.portal.client.cases.Receipt;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;

/** What a file held when another agency took the case over. */
@Path("/casefiles/{file}/receipts")
@Authenticated
class ReceiptsResource {
    private final CaseClient cases;
    private final Directory directory;
    private final Frame frame;
    private final Clock clock;

    ReceiptsResource(@RestClient CaseClient cases, Directory directory, Frame frame, Clock clock) {
        this.cases = cases;
        this.directory = directory;
        this.frame = frame;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance receipts(UUID file, List<Kept> receipts);
    }

    @GET
    public TemplateInstance receipts(@RestPath UUID file) {
        var zone = frame.zone();
        return Templates.receipts(
                file,
                cases.receipts(file).items().stream()
                        .map(receipt -> new Kept(
                                receipt,
                                directory.name(receipt.receiver()),
                                new Moment(receipt.at(), zone, zone, clock.instant())))
                        .toList());
    }

    /** A receipt with its words, in the reader's zone. */
    record Kept(Receipt receipt, String receiver, Moment at) {}
}
