package org.punte.journeys;

/** The services that stories talk to. */
enum Part {
    IDENTITY,
    REFERRAL,
    CASE,
    NOTIFICATION;

    String url() {
        return Network.running().url(name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The name of its process. */
    String process() {
        return name().toLowerCase(java.util.Locale.ROOT) + "-service";
    }
}
