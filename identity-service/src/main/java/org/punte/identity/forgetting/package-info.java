/** Forgetting a person of whom nothing is kept any more: record, facts and key. */
@NullMarked
package org.punte.identity.forgetting;

import org.jspecify.annotations.NullMarked;
