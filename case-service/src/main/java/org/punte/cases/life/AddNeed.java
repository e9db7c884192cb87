package org.punte.cases.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.punte.cases.NeedUrgency;
import org.punte.cases.ServiceCode;

/** Notes that help of one kind is needed. {@code remark} is sealed. */
public record AddNeed(
        @NotNull ServiceCode domain,
        @NotNull NeedUrgency urgency,
        @Nullable @Size(max = 2_000) String remark) {}
