/** Says once, two weeks before, that a consent ends. */
@NullMarked
package org.punte.identity.consentreminder;

import org.jspecify.annotations.NullMarked;
