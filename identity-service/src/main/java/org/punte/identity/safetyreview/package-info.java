/** What a supervisor of the owner looks at after somebody was given back, or referred in error. */
@NullMarked
package org.punte.identity.safetyreview;

import org.jspecify.annotations.NullMarked;
