package org.punte.referrals.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.clock.ClockRepository.Due;

/** What one replica does with one due clock, for tests elsewhere. */
@ApplicationScoped
public class Replica {
    private final ClockJobs jobs;
    private final Ringing ringing;
    private final ClockConfig config;

    Replica(ClockJobs jobs, Ringing ringing, ClockConfig config) {
        this.jobs = jobs;
        this.ringing = ringing;
        this.config = config;
    }

    /** A referral whose clock is due, and who sent it. */
    public record Item(UUID referral, UUID sender) {}

    /** What it finds now, the most overdue first. */
    public List<Item> due() {
        return ringing.due(config.chunk()).stream()
                .map(due -> new Item(due.id(), due.agency()))
                .toList();
    }

    /** As the job does it. */
    public void look(Item item) {
        jobs.look(new Due(item.referral(), item.sender()));
    }

    /** The look alone, in the transaction of whoever calls. */
    public void lookWithoutNet(Item item) {
        ringing.look(new Due(item.referral(), item.sender()));
    }
}
