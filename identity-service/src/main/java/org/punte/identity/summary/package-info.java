/** What an agency that a person agreed to tell may read of what happened: codes, under a live grant. */
@NullMarked
package org.punte.identity.summary;

import org.jspecify.annotations.NullMarked;
