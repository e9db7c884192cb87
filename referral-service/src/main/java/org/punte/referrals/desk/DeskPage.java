package org.punte.referrals.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a desk; the first one also says how many there are, seen in the same moment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskPage(
        List<DeskItem> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @Nullable DeskCounts counts) {}
