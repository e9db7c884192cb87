/** One agency's record of somebody it met, and the workers who are assigned to it. */
@NullMarked
package org.punte.identity.person;

import org.jspecify.annotations.NullMarked;
