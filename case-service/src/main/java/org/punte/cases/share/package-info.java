/** What a grant lets another agency's named workers read of a case file, for as long as it is live. */
@NullMarked
package org.punte.cases.share;

import org.jspecify.annotations.NullMarked;
