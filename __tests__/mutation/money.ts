// One file, so that a mutant's run loads the modules once: it takes a fifth of the time.
import '../core/approval.test.js';
import '../core/budget.test.js';
import '../core/canonical.test.js';
import '../core/fingerprint.test.js';
import '../core/ledger.test.js';
import '../core/plan-damaged.test.js';
import '../core/plan-deferred.test.js';
import '../core/plan-free.test.js';
import '../core/plan-paid.test.js';
import '../core/plan-sequence.test.js';
import '../core/plan-numbers.test.js';
import '../core/plan.test.js';
import '../core/retakes.test.js';
