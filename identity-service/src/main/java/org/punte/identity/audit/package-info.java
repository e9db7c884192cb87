/** What an agency's auditors see of its readings: everything but names. */
@NullMarked
package org.punte.identity.audit;

import org.jspecify.annotations.NullMarked;
