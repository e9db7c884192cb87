package org.punte.portal.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.client.Silence;
import org.punte.portal.client.agreement.Agreement;
import org.punte.portal.client.agreement.AgreementClient;
import org.punte.portal.client.agreement.AgreementState;
import org.punte.portal.page.Frame;

/** Agreements that another agency has entered and that count when one's own administrator confirms them. */
@Named("proposals")
@RequestScoped
public class Proposals {
    private final AgreementClient agreements;
    private final Frame frame;

    @Inject
    Proposals(@RestClient AgreementClient agreements, Frame frame) {
        this.agreements = agreements;
        this.frame = frame;
    }

    /** None for whoever could not confirm them, and none where they cannot be had. */
    public List<Agreement> toConfirm() {
        return Silence.orNone(this::confirmable);
    }

    /** How many; that they cannot be had is thrown. */
    public int count() {
        return confirmable().size();
    }

    private List<Agreement> confirmable() {
        var me = frame.me();
        if (!me.administersAgency()) return List.of();
        return agreements.inState(AgreementState.PROPOSED).items().stream()
                .filter(Agreement::isProposed)
                .filter(agreement -> agreement.partner().equals(me.agency().id()))
                .toList();
    }
}
