package org.punte.portal.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Silence;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.move.MoveClient;
import org.punte.portal.client.move.Quality;
import org.punte.portal.client.move.Warning;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.page.Frame;
import org.punte.portal.waiting.Earlier;

/** What helps while one writes: the earlier referral, and what is worth another look before sending. It never stops anybody. */
@RequestScoped
class Advice {
    private final MoveClient moves;
    private final People people;
    private final Earlier earlier;
    private final Frame frame;

    @Inject
    Advice(@RestClient MoveClient moves, People people, Earlier earlier, Frame frame) {
        this.moves = moves;
        this.people = people;
        this.earlier = earlier;
        this.frame = frame;
    }

    /** With what was asked for in the earlier one, where there is one. */
    Draft begun(UUID person, @Nullable UUID parent) {
        return earlier.of(person, parent)
                .map(found -> Draft.after(found, earlier.today()))
                .orElseGet(Draft::new);
    }

    /** None where referral-service does not answer. */
    List<Warning> on(UUID person, UUID receiver, Draft draft, Envelope envelope) {
        var check = new Quality.Check(
                person,
                draft.parent(),
                receiver,
                draft.service(),
                draft.urgency(),
                envelope.neededBy(),
                draft.absenceContact(),
                draft.note());
        return Silence.orNone(() -> moves.quality(check).warnings());
    }

    /** Who may be asked while the author is away: somebody else. */
    List<Colleague> colleagues() {
        var author = frame.me().account();
        return people.assignable().stream()
                .filter(colleague -> !colleague.account().equals(author))
                .toList();
    }
}
