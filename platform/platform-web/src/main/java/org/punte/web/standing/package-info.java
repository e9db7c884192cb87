/** What an account may do at an agency, as identity-service last told. */
@NullMarked
package org.punte.web.standing;

import org.jspecify.annotations.NullMarked;
