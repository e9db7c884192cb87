package org.punte.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agreement.Proposals;
import org.punte.portal.approval.ForNetwork;
import org.punte.portal.approval.Waiting;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.application.Application;
import org.punte.portal.page.Frame;
import org.punte.portal.renewal.Others;

/** What waits for the yes of the one who signed in, counted as the pages list it that it leads to; nobody else's services are asked. */
@ApplicationScoped
class ToDecide {
    private final Waiting waiting;
    private final ForNetwork network;
    private final Proposals proposals;
    private final Others others;
    private final Frame frame;

    ToDecide(Waiting waiting, ForNetwork network, Proposals proposals, Others others, Frame frame) {
        this.waiting = waiting;
        this.network = network;
        this.proposals = proposals;
        this.others = others;
        this.frame = frame;
    }

    /**
     * How much there is to approve, who asks to be let in, and how many agencies close where nobody could decide; null what cannot be
     * had.
     */
    record Some(
            @Nullable Integer approvals,
            @Nullable Listed<Application> asking,
            @Nullable Integer undecided) {
        public boolean isCounted() {
            return approvals != null;
        }

        /** Whether something may wait of which nothing is known. */
        public boolean isSilent() {
            return Stream.of(approvals, asking, undecided).anyMatch(Objects::isNull);
        }

        public boolean isAnyoneAsking() {
            return asking != null && !asking.isEmpty();
        }

        public boolean isAnyUndecided() {
            return undecided != null && undecided > 0;
        }

        /** Whether it is known that nothing waits. */
        public boolean isNothing() {
            return !isSilent() && approvals == 0 && !isAnyoneAsking() && !isAnyUndecided();
        }
    }

    Some look() {
        if (!frame.me().approvesRoles()) return new Some(0, new Listed<>(List.of(), null), 0);
        return new Some(
                Silence.orNull(this::approvals), Silence.orNull(network::asking), Silence.orNull(network::undecided));
    }

    private Integer approvals() {
        return waiting.count() + network.count() + proposals.count() + others.count();
    }
}
