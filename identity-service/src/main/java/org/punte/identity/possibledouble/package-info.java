/** Two records of one agency that may be of one human: found by comparing, decided by a supervisor, told to nobody else. */
@NullMarked
package org.punte.identity.possibledouble;

import org.jspecify.annotations.NullMarked;
