package org.punte.identity.indicator;

import java.util.List;
import java.util.Map;

/** One dimension and its signs. The same sign may stand in two: recruitment and destination weigh it differently. */
public record Dimension(DimensionName code, Map<String, String> label, List<Indicator> indicators) {}
