package org.punte.referrals.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.referrals.clock.ClockRepository.Due;

/** What one replica does with one due clock, for tests elsewhere. */
@ApplicationScoped
public class Replica {
    private final ClockJobs jobs;
    private final Ringing ringing;

    Replica(ClockJobs jobs, Ringing ringing) {
        this.jobs = jobs;
        this.ringing = ringing;
    }

    /** A referral whose clock is due, and who sent it. */
    public record Item(UUID referral, UUID sender) {}

    /** As the job does it. */
    public void look(Item item) {
        jobs.look(new Due(item.referral(), item.sender()));
    }

    /** The look alone, in the transaction of whoever calls. */
    public void lookWithoutNet(Item item) {
        ringing.look(new Due(item.referral(), item.sender()));
    }
}
