package org.punte.cases.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.punte.cases.casefile.CaseFileTransfer.Gone;
import org.punte.cases.casefile.CaseFiles.Part;
import org.punte.sealing.SealedPlace;

/** What a file held when it went to another agency. Never changed: what the receiver does later is not in it. */
@Entity
class Receipt {
    @Id
    UUID referral;

    UUID caseFile;
    UUID agency;
    UUID receiver;
    Instant at;
    String[] handedOver;
    byte[] content; // sealed

    /** For Hibernate. */
    Receipt() {}

    Receipt(TransferGrant grant, Gone gone, Set<String> covered) {
        this.referral = grant.referral();
        this.caseFile = gone.file();
        this.agency = grant.owner();
        this.receiver = grant.receiver();
        this.at = gone.at();
        this.handedOver = Arrays.stream(Part.values())
                .map(Part::name)
                .filter(covered::contains)
                .toArray(String[]::new);
    }

    SealedPlace place() {
        return new SealedPlace("receipt", "content", referral, caseFile, agency);
    }
}
