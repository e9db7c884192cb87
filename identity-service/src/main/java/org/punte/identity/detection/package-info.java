/** Looks, after a record was written, whether the agency has another one of the same human. Whoever wrote it sees nothing of it. */
@NullMarked
package org.punte.identity.detection;

import org.jspecify.annotations.NullMarked;
