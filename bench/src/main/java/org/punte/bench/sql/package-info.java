/** The same journey as the bare SQL that an ideal service would need. */
@NullMarked
package org.punte.bench.sql;

import org.jspecify.annotations.NullMarked;
