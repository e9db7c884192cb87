/** What was measured, as JSON and for people. */
@NullMarked
package org.punte.bench.report;

import org.jspecify.annotations.NullMarked;
