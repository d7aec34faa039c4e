// GLPK behind a guard.
//
// GLPK answers misuse and failed assertions with abort(). Its error hook cannot prevent that by
// returning, only by jumping out, and a jump may cross C frames only: crossing a Swift frame
// corrupts the runtime. So each call that can fail stands here, in C, between a setjmp and the
// hook that jumps back to it. After a landing the environment of the thread is gone with every
// problem object in it; a generation counter tells all owners on the thread.
//
// Conventions: bounds use -INFINITY and INFINITY for "none"; `text` has GUARDED_TEXT_SIZE bytes
// and receives what GLPK would have printed; the result is GLPK's code or GUARDED_LOST.

#ifndef CGLPK_SHIM_H
#define CGLPK_SHIM_H

#include <glpk.h>
#include <math.h>
#include <setjmp.h>
#include <string.h>

// Not a code of GLPK, whose own go from 0x00 to 0x13.
static const int GUARDED_LOST = 0x100;

#define GUARDED_TEXT_SIZE 512

struct guarded_frame {
  jmp_buf landing;
  struct guarded_frame *outer;
  unsigned long generation;
  size_t length;
  char text[GUARDED_TEXT_SIZE];
};

// Weak, because each object file that includes this header defines them, and all must share one.
__attribute__((weak)) _Thread_local unsigned long guarded_generation_count = 0;
__attribute__((weak)) _Thread_local struct guarded_frame *guarded_innermost = NULL;

// Changes whenever a fatal error has freed all problem objects of this thread.
static unsigned long guarded_generation(void) { return guarded_generation_count; }

static int guarded_hear(void *info, const char *said) {
  struct guarded_frame *frame = (struct guarded_frame *)info;
  size_t size = strlen(said);
  // When the buffer is full the newest text matters: it names the error.
  if (frame->length + size >= GUARDED_TEXT_SIZE) frame->length = 0;
  if (size >= GUARDED_TEXT_SIZE) size = GUARDED_TEXT_SIZE - 1;
  memcpy(frame->text + frame->length, said, size);
  frame->length += size;
  frame->text[frame->length] = '\0';
  return 1;
}

static void guarded_jump(void *info) { longjmp(((struct guarded_frame *)info)->landing, 1); }

static void guarded_install(struct guarded_frame *frame) {
  glp_term_hook(frame ? guarded_hear : NULL, frame);
  glp_error_hook(frame ? guarded_jump : NULL, frame);
}

// Runs `body`, which must not have a Swift frame below it when GLPK fails.
static int guarded_run(int (*body)(void *), void *arguments, char *text) {
  struct guarded_frame frame;
  int code;
  frame.outer = guarded_innermost;
  frame.generation = guarded_generation_count;
  frame.length = 0;
  frame.text[0] = '\0';
  guarded_innermost = &frame;
  if (setjmp(frame.landing) == 0) {
    guarded_install(&frame);
    code = body(arguments);
    guarded_install(frame.outer);
  } else {
    // The outer search, if any, leaves through its own landing: see guarded_callback.
    glp_free_env();
    guarded_generation_count += 1;
    code = GUARDED_LOST;
  }
  guarded_innermost = frame.outer;
  memcpy(text, frame.text, GUARDED_TEXT_SIZE);
  return code;
}

// Deletes a living problem object; the last one takes the thread's environment (5 kB) with it.
static void guarded_delete(glp_prob *problem) {
  int blocks = 0;
  glp_delete_prob(problem);
  glp_mem_usage(&blocks, NULL, NULL, NULL);
  if (blocks == 0) glp_free_env();
}

static int guarded_kind(double lower, double upper) {
  if (lower == -INFINITY) return upper == INFINITY ? GLP_FR : GLP_UP;
  if (upper == INFINITY) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

// Building. Rows and columns are counted from 0 here, except inside the entry arrays, which are
// GLPK's own: counted from 1, element 0 unused.

struct guarded_program {
  glp_prob *problem;
  int maximize, columns, rows, entries;
  double constant;
  const double *lower, *upper, *cost, *row_lower, *row_upper, *value;
  const int *integer, *row, *column;
};

static int guarded_load_body(void *arguments) {
  struct guarded_program *p = (struct guarded_program *)arguments;
  p->problem = glp_create_prob();
  glp_set_obj_dir(p->problem, p->maximize ? GLP_MAX : GLP_MIN);
  glp_set_obj_coef(p->problem, 0, p->constant);
  if (p->columns > 0) glp_add_cols(p->problem, p->columns);
  if (p->rows > 0) glp_add_rows(p->problem, p->rows);
  for (int j = 0; j < p->columns; j++) {
    glp_set_col_bnds(
        p->problem, j + 1, guarded_kind(p->lower[j], p->upper[j]), p->lower[j], p->upper[j]);
    glp_set_obj_coef(p->problem, j + 1, p->cost[j]);
    if (p->integer[j]) glp_set_col_kind(p->problem, j + 1, GLP_IV);
  }
  for (int i = 0; i < p->rows; i++) {
    glp_set_row_bnds(
        p->problem, i + 1, guarded_kind(p->row_lower[i], p->row_upper[i]), p->row_lower[i],
        p->row_upper[i]);
  }
  if (p->entries > 0) glp_load_matrix(p->problem, p->entries, p->row, p->column, p->value);
  return 0;
}

static int guarded_load(
    glp_prob **problem, int maximize, double constant, int columns, const double *lower,
    const double *upper, const double *cost, const int *integer, int rows,
    const double *row_lower, const double *row_upper, int entries, const int *row,
    const int *column, const double *value, char *text) {
  struct guarded_program p = {NULL,  maximize, columns, rows,      entries,   constant, lower,
                              upper, cost,     row_lower, row_upper, value, integer,  row,
                              column};
  int code = guarded_run(guarded_load_body, &p, text);
  *problem = code == 0 ? p.problem : NULL;
  return code;
}

// One more row or column, or new numbers for an old one. `index` counts from 0.

struct guarded_edit {
  glp_prob *problem;
  int index, entries;
  double lower, upper, cost;
  const int *position;
  const double *value;
};

static int guarded_add_column_body(void *arguments) {
  struct guarded_edit *e = (struct guarded_edit *)arguments;
  int j = glp_add_cols(e->problem, 1);
  glp_set_col_bnds(e->problem, j, guarded_kind(e->lower, e->upper), e->lower, e->upper);
  glp_set_obj_coef(e->problem, j, e->cost);
  glp_set_mat_col(e->problem, j, e->entries, e->position, e->value);
  return 0;
}

static int guarded_add_column(
    glp_prob *problem, double lower, double upper, double cost, int entries, const int *row,
    const double *value, char *text) {
  struct guarded_edit e = {problem, 0, entries, lower, upper, cost, row, value};
  return guarded_run(guarded_add_column_body, &e, text);
}

static int guarded_add_row_body(void *arguments) {
  struct guarded_edit *e = (struct guarded_edit *)arguments;
  int i = glp_add_rows(e->problem, 1);
  glp_set_row_bnds(e->problem, i, guarded_kind(e->lower, e->upper), e->lower, e->upper);
  glp_set_mat_row(e->problem, i, e->entries, e->position, e->value);
  return 0;
}

static int guarded_add_row(
    glp_prob *problem, double lower, double upper, int entries, const int *column,
    const double *value, char *text) {
  struct guarded_edit e = {problem, 0, entries, lower, upper, 0, column, value};
  return guarded_run(guarded_add_row_body, &e, text);
}

static int guarded_bound_column_body(void *arguments) {
  struct guarded_edit *e = (struct guarded_edit *)arguments;
  glp_set_col_bnds(
      e->problem, e->index + 1, guarded_kind(e->lower, e->upper), e->lower, e->upper);
  return 0;
}

static int guarded_bound_column(
    glp_prob *problem, int index, double lower, double upper, char *text) {
  struct guarded_edit e = {problem, index, 0, lower, upper, 0, NULL, NULL};
  return guarded_run(guarded_bound_column_body, &e, text);
}

static int guarded_bound_row_body(void *arguments) {
  struct guarded_edit *e = (struct guarded_edit *)arguments;
  glp_set_row_bnds(
      e->problem, e->index + 1, guarded_kind(e->lower, e->upper), e->lower, e->upper);
  return 0;
}

static int guarded_bound_row(
    glp_prob *problem, int index, double lower, double upper, char *text) {
  struct guarded_edit e = {problem, index, 0, lower, upper, 0, NULL, NULL};
  return guarded_run(guarded_bound_row_body, &e, text);
}

// `cost[0]` is the constant, `cost[j + 1]` belongs to column j; all columns are set.
static int guarded_set_objective_body(void *arguments) {
  struct guarded_edit *e = (struct guarded_edit *)arguments;
  glp_set_obj_dir(e->problem, e->index ? GLP_MAX : GLP_MIN);
  for (int j = 0; j <= glp_get_num_cols(e->problem); j++)
    glp_set_obj_coef(e->problem, j, e->value[j]);
  return 0;
}

static int guarded_set_objective(
    glp_prob *problem, int maximize, const double *cost, char *text) {
  struct guarded_edit e = {problem, maximize, 0, 0, 0, 0, NULL, cost};
  return guarded_run(guarded_set_objective_body, &e, text);
}

// The relaxation. `restart` forgets the basis first.

struct guarded_simplex_arguments {
  glp_prob *problem;
  int method, iterations, milliseconds, restart;
};

static int guarded_simplex_body(void *arguments) {
  struct guarded_simplex_arguments *a = (struct guarded_simplex_arguments *)arguments;
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_ERR;
  parameters.meth = a->method;
  parameters.it_lim = a->iterations;
  parameters.tm_lim = a->milliseconds;
  if (a->restart) glp_std_basis(a->problem);
  return glp_simplex(a->problem, &parameters);
}

static int guarded_simplex(
    glp_prob *problem, int method, int iterations, int milliseconds, int restart, char *text) {
  struct guarded_simplex_arguments a = {problem, method, iterations, milliseconds, restart};
  return guarded_run(guarded_simplex_body, &a, text);
}

// The integer search. GLPK tells the dual bound only inside its callback, so the callback stays in
// C, copies what can be known into a plain struct, and asks `watch` whether to stop (non-zero).

struct guarded_state {
  int has_incumbent, has_bound, nodes;
  double incumbent, bound;
};

typedef int (*guarded_watch)(void *context, const struct guarded_state *state);

struct guarded_search {
  glp_prob *problem;
  int milliseconds, cuts, depth_first;
  double gap;
  guarded_watch watch;
  void *context;
  struct guarded_frame *frame;
};

static void guarded_callback(glp_tree *tree, void *info) {
  struct guarded_search *search = (struct guarded_search *)info;
  glp_prob *inner = glp_ios_get_prob(tree);
  struct guarded_state state = {0, 0, 0, 0, 0};
  int best = glp_ios_best_node(tree);
  glp_ios_tree_size(tree, NULL, NULL, &state.nodes);
  state.has_incumbent = glp_mip_status(inner) == GLP_FEAS || glp_mip_status(inner) == GLP_OPT;
  if (state.has_incumbent) state.incumbent = glp_mip_obj_val(inner);
  if (best != 0) {
    state.bound = glp_ios_node_bound(tree, best);
    // A node that is not solved yet has the bound +-DBL_MAX.
    state.has_bound = fabs(state.bound) < 1e300;
  }
  int stop = search->watch(search->context, &state);
  // A solve inside the watch may have freed the environment, and this tree with it.
  if (guarded_generation_count != search->frame->generation) longjmp(search->frame->landing, 1);
  if (stop) glp_ios_terminate(tree);
}

static int guarded_intopt_body(void *arguments) {
  struct guarded_search *search = (struct guarded_search *)arguments;
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.msg_lev = GLP_MSG_ERR;
  parameters.presolve = GLP_ON;
  parameters.mir_cuts = search->cuts ? GLP_ON : GLP_OFF;
  parameters.gmi_cuts = search->cuts ? GLP_ON : GLP_OFF;
  parameters.clq_cuts = search->cuts ? GLP_ON : GLP_OFF;
  if (search->depth_first) parameters.bt_tech = GLP_BT_DFS;
  // No cover cuts: in GLPK 5.0 their generator ends in a fatal error (glp_add_cols with 0 columns)
  // on small programs.
  parameters.tol_int = 1e-6;
  parameters.tol_obj = 1e-9;
  parameters.mip_gap = search->gap;
  parameters.tm_lim = search->milliseconds;
  parameters.cb_func = guarded_callback;
  parameters.cb_info = search;
  search->frame = guarded_innermost;
  return glp_intopt(search->problem, &parameters);
}

static int guarded_intopt(
    glp_prob *problem, int cuts, int depth_first, double gap, int milliseconds,
    guarded_watch watch, void *context, char *text) {
  struct guarded_search search = {problem, milliseconds, cuts,    depth_first,
                                  gap,     watch,        context, NULL};
  return guarded_run(guarded_intopt_body, &search, text);
}

#endif
