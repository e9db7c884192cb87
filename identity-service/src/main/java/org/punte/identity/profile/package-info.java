/** What is known of a person changes; what was said before stays. */
@NullMarked
package org.punte.identity.profile;

import org.jspecify.annotations.NullMarked;
