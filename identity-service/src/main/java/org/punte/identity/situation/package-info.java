/** What happened to a person: several situations, in codes that other standards know, and in words that nobody else reads. */
@NullMarked
package org.punte.identity.situation;

import org.jspecify.annotations.NullMarked;
