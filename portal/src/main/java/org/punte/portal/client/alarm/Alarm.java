package org.punte.portal.client.alarm;

import java.time.Instant;

/** It was said at this moment. */
public record Alarm(AlarmKind kind, Instant at) {}
