/** The pages about how somebody was found: first contact, situations, observations, standing, and time to think. */
@NullMarked
package org.punte.portal.finding;

import org.jspecify.annotations.NullMarked;
